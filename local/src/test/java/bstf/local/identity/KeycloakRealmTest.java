package bstf.local.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The realm for Keycloak says the same as the local provider: the same clients, scopes and claims.
 * No Keycloak reads it here; docs/identity.md says so.
 */
class KeycloakRealmTest {
    private static final Path REALM = Path.of("../config-repo/identity/keycloak-realm.json");
    private static final Path FOUNDING = Path.of("../config-repo/founding/membership.yaml");
    private static final Set<String> EVERYBODY = Set.of("basic", "bstf");

    private static JsonNode realm;

    @BeforeAll
    static void read() throws Exception {
        realm = new ObjectMapper().readTree(Files.readString(REALM));
    }

    @Test
    void hasAClientForEachPartyOfTheFoundingData() {
        Map<String, String> expected = new TreeMap<>();
        Parties.read(FOUNDING)
                .all()
                .forEach(party -> expected.put("demo-" + party.slug(), party.id()));
        Map<String, String> parties = new TreeMap<>();
        clients()
                .forEach(client ->
                        hardcoded(client, "party")
                                .ifPresent(party -> parties.put(id(client), party)));
        assertThat(parties).isEqualTo(expected);
        assertThat(clients().map(KeycloakRealmTest::id))
                .hasSize(expected.size() + 3)
                .contains("demo-auditor", "demo-operator", "demo-portal")
                .doesNotHaveDuplicates();
        assertThat(clients())
                .allMatch(client -> text(client, "name").startsWith("demonstration, "));
    }

    @Test
    void givesEachClientTheScopesOfTheLocalOne() {
        Map<String, Set<String>> allowed = new HashMap<>();
        Parties.read(FOUNDING)
                .all()
                .forEach(party -> allowed.put("demo-" + party.slug(), Scopes.of(party.kind())));
        allowed.put("demo-auditor", Set.of(Scopes.AUDIT));
        allowed.put("demo-operator", Set.of(Scopes.OPERATE));
        allowed.put("demo-portal", Scopes.of(Party.Kind.MEMBER));
        for (JsonNode client : clients().toList()) {
            Set<String> byDefault = new TreeSet<>(texts(client, "defaultClientScopes"));
            assertThat(byDefault).as(id(client)).containsAll(EVERYBODY);
            byDefault.removeAll(EVERYBODY);
            Set<String> all = new TreeSet<>(byDefault);
            all.addAll(texts(client, "optionalClientScopes"));
            assertThat(all).as(id(client)).isEqualTo(allowed.get(id(client)));
            assertThat(byDefault).as(id(client)).isEqualTo(Scopes.byDefault(all));
        }
    }

    @Test
    void writesTokensOfRfc9068() {
        assertThat(clients())
                .allSatisfy(client -> {
                    assertThat(text(client, "attributes", "access.token.header.type.rfc9068"))
                            .isEqualTo("true");
                    assertThat(hardcoded(client, "client_id")).contains(id(client));
                });
        assertThat(texts(scope("bstf").at("/protocolMappers/0/config"), "included.custom.audience"))
                .containsExactly("bstf");
        assertThat(text(scope("basic").at("/protocolMappers/0"), "protocolMapper"))
                .isEqualTo("oidc-sub-mapper");
        assertThat(text(realm, "defaultSignatureAlgorithm")).isEqualTo("RS256");
        assertThat(realm.get("accessTokenLifespan").asInt()).isEqualTo(600);
    }

    @Test
    void namesTheFiveScopesInTokensAndNoOthers() {
        Set<String> shown =
                each(realm, "clientScopes")
                        .filter(scope ->
                                text(scope, "attributes", "include.in.token.scope").equals("true"))
                        .map(scope -> text(scope, "name"))
                        .collect(Collectors.toSet());
        assertThat(shown)
                .containsExactlyInAnyOrder(
                        Scopes.READ,
                        Scopes.WRITE,
                        Scopes.SECRETARIAT,
                        Scopes.AUDIT,
                        Scopes.OPERATE);
        assertThat(realm.toString()).doesNotContain("role-mapper", "realm_access", "roles");
    }

    @Test
    void letsPersonsInThroughThePortalOnlyAndWithPkce() {
        for (JsonNode client : clients().toList()) {
            boolean portal = id(client).equals("demo-portal");
            assertThat(flag(client, "standardFlowEnabled")).as(id(client)).isEqualTo(portal);
            assertThat(flag(client, "serviceAccountsEnabled")).as(id(client)).isEqualTo(!portal);
            assertThat(flag(client, "directAccessGrantsEnabled")).as(id(client)).isFalse();
            assertThat(flag(client, "implicitFlowEnabled")).as(id(client)).isFalse();
            assertThat(flag(client, "publicClient")).as(id(client)).isFalse();
            assertThat(flag(client, "fullScopeAllowed")).as(id(client)).isFalse();
        }
        JsonNode portal =
                clients()
                        .filter(client -> id(client).equals("demo-portal"))
                        .findFirst()
                        .orElseThrow();
        assertThat(text(portal, "attributes", "pkce.code.challenge.method")).isEqualTo("S256");
        assertThat(texts(portal, "redirectUris"))
                .allMatch(uri -> uri.endsWith("/login/oauth2/code/bstf"))
                .noneMatch(uri -> uri.contains("*"));
    }

    @Test
    void letsNobodyChooseTheirOwnParty() throws Exception {
        JsonNode profile =
                new ObjectMapper()
                        .readTree(
                                realm.at(
                                                "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0")
                                        .asString());
        JsonNode party =
                each(profile, "attributes")
                        .filter(attribute -> text(attribute, "name").equals("party"))
                        .findFirst()
                        .orElseThrow();
        assertThat(texts(party.get("permissions"), "edit")).containsExactly("admin");
        assertThat(flag(realm, "registrationAllowed")).isFalse();
    }

    @Test
    void holdsNoSecretAndNoPerson() {
        assertThat(names(realm))
                .noneMatch(name ->
                        name.toLowerCase(Locale.ROOT)
                                .matches(".*(secret|password|credential|privatekey).*"))
                .doesNotContain("users");
    }

    private static Set<String> names(JsonNode node) {
        Set<String> all = new TreeSet<>(node.propertyNames());
        node.values().forEach(value -> all.addAll(names(value)));
        all.remove("resetPasswordAllowed");
        return all;
    }

    private static Stream<JsonNode> clients() {
        return each(realm, "clients").sorted(Comparator.comparing(KeycloakRealmTest::id));
    }

    private static JsonNode scope(String name) {
        return each(realm, "clientScopes")
                .filter(scope -> text(scope, "name").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<String> hardcoded(JsonNode client, String claim) {
        return each(client, "protocolMappers")
                .filter(mapper ->
                        text(mapper, "protocolMapper").equals("oidc-hardcoded-claim-mapper"))
                .map(mapper -> mapper.get("config"))
                .filter(config -> text(config, "claim.name").equals(claim))
                .map(config -> text(config, "claim.value"))
                .findFirst();
    }

    private static String id(JsonNode client) {
        return text(client, "clientId");
    }

    private static Stream<JsonNode> each(JsonNode node, String list) {
        return node.get(list).values().stream();
    }

    private static List<String> texts(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value.isArray()
                ? value.values().stream().map(JsonNode::asString).toList()
                : List.of(value.asString());
    }

    private static String text(JsonNode node, String... path) {
        JsonNode found = node;
        for (String step : path) {
            found = found.get(step);
        }
        return found.asString();
    }

    private static boolean flag(JsonNode node, String field) {
        return node.get(field).asBoolean();
    }
}
