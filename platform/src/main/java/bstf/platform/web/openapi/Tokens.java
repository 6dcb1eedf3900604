package bstf.platform.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;

/**
 * How callers say who they are: never to read what is public, always to change anything or to read
 * what was changed by whom.
 */
final class Tokens {
    private static final String SCHEME = "accessToken";

    private Tokens() {}

    static List<SecurityRequirement> neededFor(OperationFacts facts) {
        var token = new SecurityRequirement().addList(SCHEME);
        return facts.isRead() && !facts.isHistory()
                ? List.of(new SecurityRequirement(), token)
                : List.of(token);
    }

    static void describe(OpenAPI document) {
        if (document.getComponents() == null) {
            document.components(new Components());
        }
        document.getComponents()
                .addSecuritySchemes(
                        SCHEME,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("at+jwt")
                                .description(
                                        "An access token (RFC 9068) of the registry's issuer. What"
                                                + " it lets its bearer do depends on the party that"
                                                + " it names, on the day and on the object."));
    }
}
