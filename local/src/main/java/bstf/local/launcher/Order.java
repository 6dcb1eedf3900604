package bstf.local.launcher;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

/** What the person asked for. */
sealed interface Order {
    /** Start everything. */
    record Up(boolean fresh, int portOffset, Optional<BodyClock> clock) implements Order {}

    /** Stop everything. */
    record Down() implements Order {}

    /** Say what runs. */
    record Status() implements Order {}

    /** Show the log of one part, or the end of all. */
    record Logs(Optional<String> part) implements Order {}

    /** Start one part again. */
    record Restart(String part) implements Order {}

    /** Print a token of a party, for some scope. */
    record Token(String party, Optional<String> scope) implements Order {}

    /** Print the password of the demonstration person of a member. */
    record Password(String party) implements Order {}

    /** The highest offset that keeps every port below 65536. */
    int HIGHEST_OFFSET = 38_000;

    /**
     * Reads a command line.
     *
     * @throws Stopped when it says something else than {@code ./bstf help} lists
     */
    static Order read(String... words) {
        Deque<String> rest = new ArrayDeque<>(Arrays.asList(words));
        String command = rest.isEmpty() ? "" : rest.pop();
        Order order =
                switch (command) {
                    case "up" -> up(rest);
                    case "down" -> new Down();
                    case "status" -> new Status();
                    case "logs" -> new Logs(Optional.ofNullable(rest.poll()));
                    case "restart" -> new Restart(next(rest, "restart needs the name of a part."));
                    case "token" -> token(rest);
                    case "password" ->
                            new Password(next(rest, "password needs the code of a member."));
                    default ->
                            throw Stopped.misused(
                                    "There is no command \""
                                            + command
                                            + "\"; ./bstf help lists them.");
                };
        if (!rest.isEmpty()) {
            throw Stopped.misused(
                    "./bstf "
                            + command
                            + " does not know \""
                            + rest.peek()
                            + "\"; see ./bstf help.");
        }
        return order;
    }

    private static Up up(Deque<String> rest) {
        boolean fresh = false;
        int offset = 0;
        Optional<BodyClock> clock = Optional.empty();
        while (!rest.isEmpty()) {
            String option = rest.pop();
            switch (option) {
                case "--fresh" -> fresh = true;
                case "--port-offset" ->
                        offset = offset(next(rest, "--port-offset needs a number."));
                case "--at" ->
                        clock = Optional.of(BodyClock.standingAt(next(rest, "--at needs a time.")));
                default ->
                        throw Stopped.misused(
                                "./bstf up does not know \"" + option + "\"; see ./bstf help.");
            }
        }
        return new Up(fresh, offset, clock);
    }

    private static Token token(Deque<String> rest) {
        String party = next(rest, "token needs the name of a party.");
        if (!"--scope".equals(rest.peek())) {
            return new Token(party, Optional.empty());
        }
        rest.pop();
        return new Token(party, Optional.of(next(rest, "--scope needs scopes.")));
    }

    private static int offset(String text) {
        try {
            int offset = Integer.parseInt(text);
            if (offset >= 0 && offset <= HIGHEST_OFFSET) {
                return offset;
            }
        } catch (NumberFormatException e) {
            // falls through to the one sentence below
        }
        throw Stopped.misused(
                "--port-offset: %s (expected: a number from 0 to %d)."
                        .formatted(text, HIGHEST_OFFSET));
    }

    private static String next(Deque<String> rest, String otherwise) {
        String word = rest.poll();
        if (word == null) {
            throw Stopped.misused(otherwise);
        }
        return word;
    }
}
