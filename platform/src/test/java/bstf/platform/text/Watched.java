package bstf.platform.text;

import java.util.concurrent.atomic.AtomicLong;

/** A text that counts how often somebody looks at one of its characters. */
public final class Watched implements CharSequence {
    private final String text;
    private final AtomicLong looks = new AtomicLong();

    private Watched(String text) {
        this.text = text;
    }

    public static Watched of(String text) {
        return new Watched(text);
    }

    public long looks() {
        return looks.get();
    }

    @Override
    public char charAt(int index) {
        looks.incrementAndGet();
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
