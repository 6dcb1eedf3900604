package bstf.platform.web;

import org.springframework.web.context.request.NativeWebRequest;

/** Reads {@code limit} and {@code after}. */
final class PagingResolver extends ArgumentResolver<Paging> {

    PagingResolver() {
        super(Paging.class);
    }

    @Override
    Paging readFrom(NativeWebRequest request) {
        var limit = QueryParameters.once(request, Paging.LIMIT).map(PagingResolver::limit);
        var after = QueryParameters.once(request, Paging.AFTER).map(Cursor::orderIn);
        return new Paging(limit.orElse(Paging.USUAL), after.orElse(""));
    }

    private static int limit(String text) {
        if (text.matches("[0-9]{1,9}")) {
            var limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= Paging.MOST) {
                return limit;
            }
        }
        throw QueryParameters.refused(
                Paging.LIMIT, "limit: '%s' (expected: 1 to %d)".formatted(text, Paging.MOST));
    }
}
