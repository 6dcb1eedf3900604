package bstf.membership.representatives;

import bstf.membership.language.Holding;
import bstf.platform.changes.Event;

/** What happens to a representative's post. */
public sealed interface RepresentativeEvent extends Event {

    /** The post became known. */
    record PostSetUp() implements RepresentativeEvent {}

    /** All that is known of the holders was replaced. */
    record HoldersChanged() implements RepresentativeEvent {}

    /** A Head of Government named a personal representative. */
    record RepresentativeNamed() implements RepresentativeEvent {}

    /** From a day on nobody holds the post. */
    record PostVacated() implements RepresentativeEvent {}

    /** From a day on it is not known who holds the post. */
    record RepresentativeNotNamed() implements RepresentativeEvent {}

    /** An entry that was a mistake was taken out. */
    record HolderRemoved() implements RepresentativeEvent {}

    /** The event that says who holds the post now. */
    static RepresentativeEvent of(Holding holding) {
        return switch (holding) {
            case Holding.Held(_) -> new RepresentativeNamed();
            case Holding.Vacant() -> new PostVacated();
            case Holding.NotNamed() -> new RepresentativeNotNamed();
        };
    }
}
