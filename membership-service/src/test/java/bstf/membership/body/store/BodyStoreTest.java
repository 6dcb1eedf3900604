package bstf.membership.body.store;

import bstf.membership.body.Body;
import bstf.membership.body.BodySamples;
import bstf.platform.changes.AggregatesContract;
import bstf.platform.changes.Mapping;

final class BodyStoreTest extends AggregatesContract<Body> {

    @Override
    protected Mapping<Body, ?> mapping() {
        return new BodyMapping();
    }

    @Override
    protected Sample<Body> one() {
        return new Sample<>("bstf", BodySamples.sparse("bstf"), BodySamples.full("bstf"));
    }

    @Override
    protected Sample<Body> another() {
        return new Sample<>("tfoc", BodySamples.full("tfoc"), BodySamples.sparse("tfoc"));
    }
}
