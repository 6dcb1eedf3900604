package bstf.platform.changes.view;

import bstf.platform.access.Audience;
import java.time.Instant;

/**
 * What a service said about one of its aggregates: a whole new state.
 *
 * @param type the kind of aggregate: {@code meeting}
 * @param id its id among its kind
 * @param revision which revision the state is
 * @param event what happened, by name
 * @param recordedAt when the service recorded it
 * @param happenedAt when it happened in the world
 * @param by who asked for it
 * @param audience who may know of it
 * @param data the message's JSON; read it with {@link bstf.platform.changes.MessageJson#mapper()}
 */
public record Said(
        String type,
        String id,
        long revision,
        String event,
        Instant recordedAt,
        Instant happenedAt,
        String by,
        Audience audience,
        String data) {}
