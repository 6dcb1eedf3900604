package bstf.local.launcher;

import java.util.List;

/** The first things that a person may want to do. */
record Welcome(String gateway, String home) {
    List<String> lines() {
        return List.of(
                "",
                "  Overview       " + gateway + "/api/v1/overview",
                "  The whole API  " + gateway + "/docs",
                "",
                "  Three things to try:",
                "    curl -s " + gateway + "/api/v1/overview",
                "    curl -s '" + gateway + "/api/v1/overview?validAt=2016-06-01'",
                "    curl -s '" + gateway + "/api/v1/meetings?validAt=2016-06-01&limit=3'",
                "",
                "  ./bstf status · ./bstf logs gateway · ./bstf down   (data and logs: "
                        + home
                        + ")");
    }
}
