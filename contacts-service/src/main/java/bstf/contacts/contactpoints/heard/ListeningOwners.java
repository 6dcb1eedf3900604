package bstf.contacts.contactpoints.heard;

import bstf.contacts.contactpoints.Owner;
import bstf.contacts.contactpoints.OwnerAnswer;
import bstf.contacts.contactpoints.Owners;
import bstf.platform.changes.view.Freshness;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Answers from what was heard. Before everything was heard once, and for an owner that is missing
 * while the membership service is out of hearing, it says that it cannot know.
 */
final class ListeningOwners implements Owners {
    private final HeardOwners heard;
    private final BooleanSupplier warm;
    private final Supplier<Freshness> freshness;

    ListeningOwners(HeardOwners heard, BooleanSupplier warm, Supplier<Freshness> freshness) {
        this.heard = heard;
        this.warm = warm;
        this.freshness = freshness;
    }

    @Override
    public OwnerAnswer find(Owner owner) {
        if (!warm.getAsBoolean()) {
            return new OwnerAnswer.NotHeardYet();
        }
        var answer = heard.find(owner);
        return answer instanceof OwnerAnswer.Unknown && !isFresh()
                ? new OwnerAnswer.NotHeardYet()
                : answer;
    }

    private boolean isFresh() {
        return freshness.get() instanceof Freshness.Fresh;
    }
}
