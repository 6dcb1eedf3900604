"""Lithuania's agency, with PyJWT: authenticates by private_key_jwt (RFC 7523), checks the token that it gets as RFC 9068
says, names its representative with it, and is refused what is not its own.
"""

import json
import pathlib
import sys
import time
import uuid

import jwt
import requests
from cryptography.hazmat.primitives.asymmetric import ec

GATEWAY, ISSUER, KEYS = sys.argv[1:]
CLIENT = "demo-lt"
TOKEN_ENDPOINT = ISSUER + "/oauth2/token"
HOLDER = {"state": "held", "person": {"name": "Ona Pavyzdė", "office": "Deputy Commissioner General"}}


def main():
    key = ec.generate_private_key(ec.SECP256R1())
    publish(key)
    refused = ask_for_a_token(assertion(ec.generate_private_key(ec.SECP256R1())))
    assert refused.status_code == 401 and refused.json()["error"] == "invalid_client", refused.text
    once = assertion(key)
    token = ask_for_a_token(once).json()["access_token"]
    assert ask_for_a_token(once).status_code == 401, "an assertion was taken twice"
    claims = accepted(token)
    assert claims["party"] == "LT" and claims["client_id"] == CLIENT, claims
    assert set(claims["scope"].split()) == {"bstf.read", "bstf.write"}, claims

    named = put("/api/v1/representatives/LT/holders/2027-01-01", token)
    assert named.status_code == 201, named.text
    foreign = put("/api/v1/representatives/LV/holders/2027-01-01", token)
    assert (foreign.status_code, foreign.json()["code"]) == (403, "not-your-own"), foreign.text
    anonymous = put("/api/v1/representatives/LT/holders/2027-02-01", None)
    assert (anonymous.status_code, anonymous.json()["code"]) == (401, "token-required"), anonymous.text
    altered = put("/api/v1/representatives/LT/holders/2027-02-01", token[:-8] + "AAAAAAAA")
    assert (altered.status_code, altered.json()["code"]) == (401, "token-not-accepted"), altered.text
    print(f"{CLIENT} got a token by private_key_jwt, named its representative, and nobody else's")


def publish(key):
    """Puts the public key where the local identity provider looks for keys of clients."""
    public = json.loads(jwt.algorithms.ECAlgorithm.to_jwk(key.public_key()))
    keys = {"keys": [{**public, "kid": "ci", "use": "sig", "alg": "ES256"}]}
    directory = pathlib.Path(KEYS)
    directory.mkdir(exist_ok=True)
    (directory / f"{CLIENT}.json").write_text(json.dumps(keys), encoding="utf-8")


def assertion(key):
    now = int(time.time())
    claims = {"iss": CLIENT, "sub": CLIENT, "aud": ISSUER, "iat": now, "exp": now + 60, "jti": str(uuid.uuid4())}
    return jwt.encode(claims, key, algorithm="ES256", headers={"kid": "ci"})


def ask_for_a_token(its_assertion):
    return requests.post(
        TOKEN_ENDPOINT,
        data={
            "grant_type": "client_credentials",
            "client_id": CLIENT,
            "client_assertion_type": "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            "client_assertion": its_assertion,
        },
        timeout=15,
    )


def accepted(token):
    """The claims, after the signature, the type, the issuer, the audience and the times were looked at."""
    assert jwt.get_unverified_header(token)["typ"] == "at+jwt"
    key = jwt.PyJWKClient(ISSUER + "/oauth2/jwks").get_signing_key_from_jwt(token).key
    required = {"require": ["exp", "iat", "iss", "aud"]}
    return jwt.decode(token, key, algorithms=["RS256"], issuer=ISSUER, audience="bstf", options=required)


def put(path, token):
    url = GATEWAY + path
    headers = {"If-Match": "*"}
    if token is not None:
        headers["Authorization"] = "Bearer " + token
    return requests.put(url, json=HOLDER, headers=headers, timeout=15)


main()
