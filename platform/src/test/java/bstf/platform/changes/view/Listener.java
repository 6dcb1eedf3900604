package bstf.platform.changes.view;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what it hears. */
final class Listener implements Hearing {
    private final List<Said> heard = new CopyOnWriteArrayList<>();

    @Override
    public void hear(Said said) {
        heard.add(said);
    }

    @Override
    public void forget(String type, String id) {
        heard.removeIf(said -> said.type().equals(type) && said.id().equals(id));
    }

    /** {@code <key>@<revision>} of what was heard, in its order. */
    List<String> heard() {
        return heard.stream()
                .map(said -> said.type() + "/" + said.id() + "@" + said.revision())
                .toList();
    }
}
