package bstf.local.launcher;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The first things that a person may want to do. */
record Welcome(String gateway, Place place, Instance instance) {
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        instance.clock()
                .ifPresent(clock ->
                        lines.addAll(
                                List.of(
                                        "",
                                        "  " + clock.inWords(place.beginning(), Clock.systemUTC()),
                                        "  Its data are new, and the ordinary ones were not touched.")));
        lines.addAll(
                List.of(
                        "",
                        "  Overview       " + gateway + "/api/v1/overview",
                        "  The whole API  " + gateway + "/docs",
                        "",
                        "  Three things to try:",
                        "    curl -s " + gateway + "/api/v1/overview",
                        "    curl -s '"
                                + gateway
                                + "/api/v1/meetings?validAt=2016-06-01&limit=3'"));
        lines.addAll(write());
        lines.addAll(
                List.of(
                        "",
                        "  ./bstf status · ./bstf logs gateway · ./bstf down   (data and logs: "
                                + place.home()
                                + ")"));
        return lines;
    }

    /** Nobody chairs today, and a member may name its own people all the same. */
    private List<String> write() {
        String token =
                instance.issuer()
                        .map(real -> "…token of " + real.issuer() + "…")
                        .orElse("$(./bstf token EE)");
        return List.of(
                "    curl -s -X PUT "
                        + gateway
                        + "/api/v1/representatives/EE/holders/2026-01-01 \\",
                "      -H \"Authorization: Bearer " + token + "\" -H 'If-Match: *' \\",
                "      -H 'Content-Type: application/json' -d '{\"state\":\"vacant\"}'");
    }
}
