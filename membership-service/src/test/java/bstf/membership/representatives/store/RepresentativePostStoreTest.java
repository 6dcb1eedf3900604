package bstf.membership.representatives.store;

import bstf.membership.representatives.RepresentativePost;
import bstf.membership.representatives.RepresentativeSamples;
import bstf.platform.changes.AggregatesContract;
import bstf.platform.changes.Mapping;

final class RepresentativePostStoreTest extends AggregatesContract<RepresentativePost> {

    @Override
    protected Mapping<RepresentativePost, ?> mapping() {
        return new RepresentativePostMapping();
    }

    @Override
    protected Sample<RepresentativePost> one() {
        return new Sample<>(
                "SE", RepresentativeSamples.notNamed("SE"), RepresentativeSamples.held("SE"));
    }

    @Override
    protected Sample<RepresentativePost> another() {
        return new Sample<>(
                "DK", RepresentativeSamples.held("DK"), RepresentativeSamples.notNamed("DK"));
    }
}
