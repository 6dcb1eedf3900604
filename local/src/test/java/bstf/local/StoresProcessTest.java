package bstf.local;

import static org.assertj.core.api.Assertions.assertThat;

import bstf.local.StoresProcess.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StoresProcessTest {
    private static final String LISTENING = "0A";

    @TempDir Path data;

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "reads /proc/<pid>/net/tcp")
    void listensOnTheLoopbackAddressOnly() throws Exception {
        try (StoresProcess stores = new StoresProcess(data, Store.MONGO, Store.KAFKA)) {
            assertThat(addressesOf(stores.handle().pid())).containsExactly("127.0.0.1");
        }
    }

    /** The sockets of one process, by the inodes that its file descriptors point to. */
    private static Set<String> addressesOf(long pid) throws IOException {
        Set<String> inodes;
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            inodes = descriptors.map(StoresProcessTest::target).collect(Collectors.toSet());
        }
        return Stream.concat(sockets(pid, "tcp").stream(), sockets(pid, "tcp6").stream())
                .map(line -> line.strip().split("\\s+", -1))
                .filter(columns -> columns[3].equals(LISTENING))
                .filter(columns -> inodes.contains("socket:[" + columns[9] + "]"))
                .map(columns -> readable(columns[1].split(":", -1)[0]))
                .collect(Collectors.toSet());
    }

    /** A system without IPv6 has no list of its sockets. */
    private static List<String> sockets(long pid, String protocol) throws IOException {
        Path list = Path.of("/proc/" + pid + "/net/" + protocol);
        return Files.exists(list) ? Files.readAllLines(list) : List.of();
    }

    /**
     * As the kernel prints it: 32-bit words in the byte order of the machine, IPv4 perhaps mapped
     * into IPv6.
     */
    private static String readable(String kernel) {
        return switch (kernel.toUpperCase(Locale.ROOT)) {
            case "0100007F", "0000000000000000FFFF00000100007F" -> "127.0.0.1";
            default -> kernel;
        };
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException gone) {
            return "";
        }
    }
}
