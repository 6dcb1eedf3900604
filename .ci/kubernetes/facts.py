"""facts.py CONFIG_REPO MANIFESTS: the manifests say of each part what its settings say, and leave no privilege and no secret."""

import pathlib
import sys

import yaml

PARTS = ["config-server", "membership-service", "meetings-service", "contacts-service", "gateway"]


def complaints(settings, manifests):
    for part in PARTS:
        theirs = yaml.safe_load((settings / f"{part}.yml").read_text())
        pod = manifests["Deployment", part]["spec"]["template"]["spec"]
        container = pod["containers"][0]
        ports = {port["name"]: port["containerPort"] for port in container["ports"]}
        expected = {"http": theirs["server"]["port"], "management": theirs["management"]["server"]["port"]}
        if ports != expected:
            yield f"{part}: ports {ports} (expected: {expected})"
        if not pod["securityContext"]["runAsNonRoot"] or not container["securityContext"]["readOnlyRootFilesystem"]:
            yield f"{part}: more privileges than it needs"
        if manifests["Service", part]["spec"]["ports"][0]["port"] != expected["http"]:
            yield f"{part}: the service has another port than the part"
        for variable in container["env"]:
            if "value" in variable and any(word in variable["name"] for word in ("SECRET", "PASSWORD", "URI")):
                yield f"{part}: {variable['name']} stands in the manifest (expected: from a secret)"


def main():
    settings, file = map(pathlib.Path, sys.argv[1:])
    documents = yaml.safe_load_all(file.read_text())
    manifests = {(one["kind"], one["metadata"]["name"]): one for one in documents}
    found = list(complaints(settings, manifests))
    print(f"{file.name}: {len(manifests)} manifests, {len(found)} complaints", *found, sep="\n  ")
    sys.exit(bool(found))


main()
