package bstf.platform.founding;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The twin of the marks in MongoDB. */
public final class InMemoryFoundingMarks implements FoundingMarks {
    private final Map<String, Progress> marks = new ConcurrentHashMap<>();

    @Override
    public Progress of(String part) {
        return marks.getOrDefault(part, Progress.NOT_BEGUN);
    }

    @Override
    public void begin(String part) {
        marks.putIfAbsent(part, Progress.BEGUN);
    }

    @Override
    public void finish(String part) {
        marks.put(part, Progress.DONE);
    }
}
