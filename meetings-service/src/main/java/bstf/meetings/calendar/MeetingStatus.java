package bstf.meetings.calendar;

import java.util.Optional;

/** How far a meeting has come. The way leads from planned over confirmed to held. */
public sealed interface MeetingStatus {

    /** Announced; days and place may still move. */
    record Planned() implements MeetingStatus {}

    /** The chair stands by it: delegates may travel. */
    record Confirmed() implements MeetingStatus {}

    /** It took place. */
    record Held() implements MeetingStatus {}

    /** Called off; it keeps its days and stays in the calendar. */
    record Cancelled(String reason) implements MeetingStatus {}

    /** Put off: another meeting, later, takes its place. */
    record Postponed(String reason, MeetingId replacedBy) implements MeetingStatus {}

    /** Whether it will not come about: cancelled or postponed. */
    default boolean isOff() {
        return switch (this) {
            case Planned(), Confirmed(), Held() -> false;
            case Cancelled(_), Postponed(_, _) -> true;
        };
    }

    /** Why it is cancelled or postponed; empty otherwise. */
    default Optional<String> whyOff() {
        return switch (this) {
            case Planned(), Confirmed(), Held() -> Optional.empty();
            case Cancelled(var reason) -> Optional.of(reason);
            case Postponed(var reason, _) -> Optional.of(reason);
        };
    }

    /** The meeting that takes its place; empty unless it is postponed. */
    default Optional<MeetingId> replacement() {
        return switch (this) {
            case Planned(), Confirmed(), Held(), Cancelled(_) -> Optional.empty();
            case Postponed(_, var by) -> Optional.of(by);
        };
    }

    /** Its name in data: {@code cancelled}. */
    default String word() {
        return switch (this) {
            case Planned() -> "planned";
            case Confirmed() -> "confirmed";
            case Held() -> "held";
            case Cancelled(_) -> "cancelled";
            case Postponed(_, _) -> "postponed";
        };
    }
}
