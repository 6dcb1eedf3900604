package bstf.gateway.overview;

import bstf.platform.changes.view.Freshness;

/** How fresh what was heard from each service is. */
public record Sources(Freshness membership, Freshness meetings, Freshness contacts) {}
