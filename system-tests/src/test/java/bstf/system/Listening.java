package bstf.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The addresses on which a process listens, as Linux tells them in {@code /proc}. */
final class Listening {
    private static final String LISTEN = "0A";
    private static final int ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private Listening() {}

    /** Each as {@code <address>:<port>} in hexadecimal digits, the address as the kernel has it. */
    static List<String> of(ProcessHandle process) {
        Path about = Path.of("/proc", String.valueOf(process.pid()));
        Set<String> sockets = sockets(about);
        return Stream.of("tcp", "tcp6")
                .flatMap(table -> lines(about.resolve("net").resolve(table)))
                .map(line -> line.strip().split("\\s+"))
                .filter(fields -> fields.length > INODE && fields[STATE].equals(LISTEN))
                .filter(fields -> sockets.contains("socket:[" + fields[INODE] + "]"))
                .map(fields -> fields[ADDRESS])
                .toList();
    }

    /** Whether only this machine reaches it: 127.0.0.1, also written as IPv6, or ::1. */
    static boolean isLoopback(String address) {
        return address.startsWith("0100007F:")
                || address.startsWith("0000000000000000FFFF00000100007F:")
                || address.startsWith("00000000000000000000000001000000:");
    }

    private static Set<String> sockets(Path about) {
        Set<String> sockets = new HashSet<>();
        try (var files = Files.list(about.resolve("fd"))) {
            for (Path file : files.toList()) {
                target(file).ifPresent(sockets::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sockets;
    }

    /** Empty for a file that was closed meanwhile. */
    private static Optional<String> target(Path file) throws IOException {
        try {
            return Optional.of(Files.readSymbolicLink(file).toString());
        } catch (NoSuchFileException closed) {
            return Optional.empty();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().skip(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
