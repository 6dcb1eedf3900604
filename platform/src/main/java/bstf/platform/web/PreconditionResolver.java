package bstf.platform.web;

import bstf.platform.changes.Precondition;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import bstf.platform.web.caching.EntityTags;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.NativeWebRequest;

/** Reads {@code If-Match}; without it the request is refused with 428 (RFC 6585 section 3). */
final class PreconditionResolver extends ArgumentResolver<Precondition> {

    PreconditionResolver() {
        super(Precondition.class);
    }

    @Override
    Precondition readFrom(NativeWebRequest request) {
        var values = Optional.ofNullable(request.getHeaderValues(HttpHeaders.IF_MATCH));
        if (values.isEmpty()) {
            throw Problem.of(
                            ProblemCode.PRECONDITION_REQUIRED,
                            "Read the resource and send its ETag as If-Match.")
                    .asException();
        }
        return EntityTags.expectedBy(String.join(",", values.get()));
    }
}
