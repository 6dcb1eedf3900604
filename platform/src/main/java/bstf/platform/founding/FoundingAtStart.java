package bstf.platform.founding;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.i18n.LocaleContextHolder;

/** Loads the founding data when everything is wired and nothing listens yet. */
final class FoundingAtStart implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(FoundingAtStart.class);

    /** Among the first to start: web server, relay and views come later. */
    private static final int EARLY = 0;

    private final @Nullable Path directory;
    private final List<FoundingPart<?>> parts;
    private final Founding founding;
    private volatile boolean running;

    FoundingAtStart(@Nullable Path directory, List<FoundingPart<?>> parts, Founding founding) {
        this.directory = directory;
        this.parts = parts;
        this.founding = founding;
    }

    @Override
    public void start() {
        if (directory == null) {
            log.info("No bstf.founding.dir: nothing is founded");
        } else {
            inEnglish(directory);
        }
        running = true;
    }

    /** Reasons are in one language, whatever the operator's machine speaks. */
    private void inEnglish(Path from) {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        try {
            founding.load(from, parts);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return EARLY;
    }
}
