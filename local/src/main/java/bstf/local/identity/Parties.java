package bstf.local.identity;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads who belongs to the body from its founding data. Scalars are taken as they are written: to
 * YAML 1.1 the plain word NO would be false, and Norway would be lost.
 */
record Parties(List<Party> all) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,62}");

    Parties {
        all = List.copyOf(all);
    }

    /**
     * Members first, each group as the file orders it.
     *
     * @throws IdentityFailure when the file cannot be read, or two parties would share a client
     */
    static Parties read(Path founding) {
        List<Party> parties = new ArrayList<>();
        Node body = body(founding);
        listed(body, "members", "code").forEach(id -> parties.add(member(id)));
        listed(body, "observers", "id").forEach(id -> parties.add(observer(id)));
        if (parties.isEmpty()) {
            throw new IdentityFailure(founding + " names neither members nor observers.");
        }
        Set<String> taken = new HashSet<>(DemonstrationClients.RESERVED);
        for (Party party : parties) {
            if (!ID.matcher(party.id()).matches() || !taken.add(party.slug())) {
                throw new IdentityFailure(
                        "%s: %s (expected: a member's code or an observer's id that no other has)"
                                .formatted(founding, party.id()));
            }
        }
        return new Parties(parties);
    }

    private static Party member(String code) {
        return new Party(code, Party.Kind.MEMBER);
    }

    private static Party observer(String id) {
        return new Party(id, Party.Kind.OBSERVER);
    }

    private static Node body(Path founding) {
        try (Reader reader = Files.newBufferedReader(founding)) {
            Node body = new Yaml(new LoaderOptions()).compose(reader);
            if (body != null) {
                return body;
            }
        } catch (IOException | YAMLException e) {
            throw new IdentityFailure("The founding data " + founding + " cannot be read.", e);
        }
        throw new IdentityFailure("The founding data " + founding + " are empty.");
    }

    private static List<String> listed(Node body, String list, String key) {
        return values(body, list).stream()
                .filter(SequenceNode.class::isInstance)
                .flatMap(sequence -> ((SequenceNode) sequence).getValue().stream())
                .flatMap(each -> values(each, key).stream())
                .filter(ScalarNode.class::isInstance)
                .map(scalar -> ((ScalarNode) scalar).getValue())
                .toList();
    }

    private static List<Node> values(Node node, String key) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(entry ->
                                entry.getKeyNode() instanceof ScalarNode name
                                        && name.getValue().equals(key))
                        .map(entry -> entry.getValueNode())
                        .toList()
                : List.of();
    }
}
