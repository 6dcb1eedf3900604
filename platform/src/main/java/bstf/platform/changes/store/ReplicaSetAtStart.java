package bstf.platform.changes.store;

import org.springframework.context.SmartLifecycle;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Looks at the replica set before anything is stored, and when everything is wired: a start that
 * only learns ends before this and needs no database.
 */
final class ReplicaSetAtStart implements SmartLifecycle {
    /** Before the founding, which stores. */
    private static final int FIRST = -1;

    private final MongoOperations operations;
    private volatile boolean running;

    ReplicaSetAtStart(MongoOperations operations) {
        this.operations = operations;
    }

    @Override
    public void start() {
        ReplicaSet.of(operations).refuseArbiters();
        running = true;
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
        return FIRST;
    }
}
