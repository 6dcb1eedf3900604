package bstf.system;

import java.util.List;

/** What a command said, standard output and error together, and how it ended. */
record Said(int exitCode, String output) {

    List<String> lines() {
        return output.lines().filter(line -> !line.isBlank()).toList();
    }
}
