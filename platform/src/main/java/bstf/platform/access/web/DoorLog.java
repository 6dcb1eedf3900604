package bstf.platform.access.web;

import bstf.platform.access.refused.RefusalBook;
import bstf.platform.access.refused.RefusedRequest;
import bstf.platform.problem.Problem;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Writes down under {@code bstf.audit} who was not let in, where and why: the method and the path,
 * never the query, a header or a token.
 */
final class DoorLog {
    private final RefusalBook book;

    DoorLog(RefusalBook book) {
        this.book = book;
    }

    void refused(HttpServletRequest request, Problem problem) {
        book.enterByObject(
                RefusedRequest.of(
                        Bearer.callerOf(request).id(),
                        request.getMethod(),
                        request.getRequestURI(),
                        problem.code()));
    }
}
