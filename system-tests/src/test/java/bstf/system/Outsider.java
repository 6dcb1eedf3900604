package bstf.system;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Somebody who may not see all, and what it is told, down to the last byte. */
record Outsider(String name, Api api) {
    /**
     * Headers that tell of the moment or of how much the caller has asked, and of nothing that is
     * kept. Every other header counts.
     */
    private static final Set<String> LEFT_OUT = Set.of("date", "ratelimit", "ratelimit-policy");

    /** The answers, by path. */
    Map<String, String> asks(List<String> paths) {
        Map<String, String> told = new TreeMap<>();
        paths.forEach(path -> told.put(path, isTold(path)));
        return told;
    }

    /** Status, headers and body of an answer, as one text. */
    String isTold(String path) {
        return written(api.get(path));
    }

    static String written(Answer answer) {
        var text = new StringBuilder().append(answer.status()).append('\n');
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(answer.headers().map());
        headers.forEach((name, values) -> {
            if (!LEFT_OUT.contains(name.toLowerCase(Locale.ROOT))) {
                text.append(name.toLowerCase(Locale.ROOT)).append(": ").append(values).append('\n');
            }
        });
        return text.append('\n').append(answer.text()).toString();
    }
}
