package bstf.platform.web.caching;

import bstf.platform.changes.Precondition;
import bstf.platform.problem.FieldProblem;
import bstf.platform.problem.Problem;
import bstf.platform.problem.ProblemCode;
import bstf.platform.problem.ProblemException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;

/** Lists of entity tags in request headers (RFC 9110 section 8.8.3). */
public final class EntityTags {
    private static final Pattern TAG =
            Pattern.compile("[ \\t]*(W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*)\"[ \\t]*(?:,|$)");
    private static final Pattern REVISION = Pattern.compile("([0-9]{1,18})(?:-.*)?");

    private EntityTags() {}

    /** One tag of a list. */
    record Tag(boolean weak, String value) {}

    /**
     * The revisions that an {@code If-Match} names. A weak tag, and one that this registry did not
     * make, matches nothing.
     */
    public static Precondition expectedBy(String ifMatch) {
        if (ifMatch.strip().equals("*")) {
            return new Precondition.Any();
        }
        var revisions = new HashSet<Long>();
        for (var tag : parse(HttpHeaders.IF_MATCH, ifMatch)) {
            var revision = REVISION.matcher(tag.value());
            if (!tag.weak() && revision.matches()) {
                revisions.add(Long.parseLong(revision.group(1)));
            }
        }
        return new Precondition.Revisions(revisions);
    }

    static List<Tag> parse(String header, String text) {
        var tags = listed(text);
        if (tags.isEmpty()) {
            throw malformed(header);
        }
        return tags;
    }

    /** The tags of a list; none when it is malformed. */
    static List<Tag> listed(CharSequence text) {
        var tags = new ArrayList<Tag>();
        var matcher = TAG.matcher(text);
        int end = 0;
        while (end < text.length() && matcher.region(end, text.length()).lookingAt()) {
            tags.add(new Tag(matcher.group(1) != null, matcher.group(2)));
            end = matcher.end();
        }
        return end < text.length() ? List.of() : tags;
    }

    private static ProblemException malformed(String header) {
        var detail =
                "%s is not a list of entity tags. Send an ETag with its quotes: \"7-3f2a\"."
                        .formatted(header);
        return Problem.of(ProblemCode.INVALID_HEADER, detail)
                .because(
                        List.of(
                                new FieldProblem(
                                        header, ProblemCode.INVALID_HEADER.code(), detail)))
                .asException();
    }
}
