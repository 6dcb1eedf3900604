package bstf.local.identity;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** Small files that only their owner may read, each made once and found again after a restart. */
final class PrivateFiles {
    private final Path directory;

    private PrivateFiles(Path directory) {
        this.directory = directory;
    }

    /**
     * @throws IdentityFailure when it cannot be made
     */
    static PrivateFiles in(Path directory) {
        try {
            Files.createDirectories(
                    directory,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rwx------")));
        } catch (FileAlreadyExistsException e) {
            throw new IdentityFailure(directory + " is no directory.", e);
        } catch (IOException e) {
            throw cannotBeWritten(directory, e);
        }
        return new PrivateFiles(directory);
    }

    Path path(String name) {
        return directory.resolve(name);
    }

    /** What the file says; when there is none, what {@code first} says is kept in it. */
    String read(String name, Supplier<String> first) {
        Path file = path(name);
        try {
            if (!Files.exists(file)) {
                write(file, first.get());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw cannotBeWritten(file, e);
        }
    }

    /** Whole or not at all: a start that is interrupted leaves no half a key. */
    private static void write(Path file, String content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        Files.createFile(
                fresh,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(fresh, content + "\n");
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static IdentityFailure cannotBeWritten(Path path, IOException cause) {
        return new IdentityFailure(path + " cannot be read or written.", cause);
    }
}
