package bstf.platform.web.openapi;

import bstf.platform.changes.Origin;
import bstf.platform.changes.Precondition;
import bstf.platform.web.AsOf;
import bstf.platform.web.NewId;
import bstf.platform.web.Paging;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.RequestMethod;

/** The parameters that the platform's arguments read. */
final class Parameters {

    /** A list of entity tags, or a star (RFC 9110 section 13.1.1). */
    private static final String ENTITY_TAGS =
            "^(\\*|(W/)?\"[!#-~]*\"([ \\t]*,[ \\t]*(W/)?\"[!#-~]*\")*)$";

    private Parameters() {}

    static List<Parameter> of(OperationFacts facts) {
        var parameters = new ArrayList<Parameter>();
        if (facts.takesAsOf()) {
            parameters.addAll(asOf());
        }
        if (facts.takesPaging()) {
            parameters.addAll(paging());
        }
        if (facts.takes(Precondition.class)) {
            parameters.add(
                    header(
                            HttpHeaders.IF_MATCH,
                            "The ETag that the change is based on; * for whatever stands.",
                            Schemas.typed("string").pattern(ENTITY_TAGS),
                            true));
        }
        if (facts.isRead()) {
            parameters.add(
                    header(
                            HttpHeaders.IF_NONE_MATCH,
                            "The ETag that the caller has already.",
                            Schemas.typed("string"),
                            false));
        }
        parameters.addAll(creating(facts));
        return parameters;
    }

    private static List<Parameter> asOf() {
        return List.of(
                query(
                        AsOf.VALID_AT,
                        "The day to look at; today in the body's zone when left out.",
                        Schemas.typed("string").format("date")),
                query(
                        AsOf.KNOWN_AT,
                        "With the knowledge of this instant; of now when left out.",
                        Schemas.typed("string").format("date-time")));
    }

    private static List<Parameter> paging() {
        var limit = Schemas.typed("integer").minimum(BigDecimal.ONE);
        limit.maximum(BigDecimal.valueOf(Paging.MOST)).setDefault(Paging.USUAL);
        return List.of(
                query(Paging.LIMIT, "How many items at most.", limit),
                query(
                        Paging.AFTER,
                        "The next of the page before, unchanged.",
                        Schemas.typed("string").pattern("^[A-Za-z0-9_-]+$")));
    }

    private static List<Parameter> creating(OperationFacts facts) {
        var byKey = facts.creates() && facts.is(RequestMethod.POST);
        var parameters = new ArrayList<Parameter>();
        if (facts.creates() && !byKey) {
            var star = Schemas.typed("string");
            star.addEnumItemObject("*");
            parameters.add(
                    header(
                            HttpHeaders.IF_NONE_MATCH,
                            "Says that this creates and replaces nothing.",
                            star,
                            true));
        }
        if (byKey || facts.takes(Origin.class)) {
            parameters.add(
                    header(
                            NewId.KEY_HEADER,
                            "New for each new request, the same when it is repeated within 24"
                                    + " hours.",
                            Schemas.typed("string")
                                    .minLength(1)
                                    .maxLength(255)
                                    .pattern("^" + NewId.KEY_PATTERN + "$"),
                            byKey));
        }
        return parameters;
    }

    private static Parameter query(String name, String description, Schema<?> schema) {
        return new QueryParameter().name(name).description(description).schema(schema);
    }

    private static Parameter header(
            String name, String description, Schema<?> schema, boolean required) {
        return new HeaderParameter()
                .name(name)
                .description(description)
                .schema(schema)
                .required(required);
    }
}
