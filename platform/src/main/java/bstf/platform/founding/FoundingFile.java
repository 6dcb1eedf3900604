package bstf.platform.founding;

import bstf.platform.json.Binding;
import bstf.platform.json.StrictJson;
import bstf.platform.problem.FieldProblem;
import bstf.platform.problem.Violations;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One founding file: read within limits, bound to its type, checked, and planned. */
final class FoundingFile {
    private final Path path;
    private final long maxBytes;
    private final StrictJson json;
    private final Validator validator;

    FoundingFile(Path path, long maxBytes, StrictJson json, Validator validator) {
        this.path = path;
        this.maxBytes = maxBytes;
        this.json = json;
        this.validator = validator;
    }

    /**
     * @throws BrokenFounding naming the file, the lines and the reasons
     */
    <T> PlannedFounding plan(FoundingPart<T> part) {
        var yaml = Yaml.parse(name(), text());
        T content =
                switch (json.bind(yaml.json(), part.type())) {
                    case Binding.Bound<Object>(var value) -> part.type().cast(value);
                    case Binding.Unbound<Object>(var errors) -> throw broken(yaml, errors);
                };
        var violations = Violations.of(validator.validate(content));
        if (!violations.isEmpty()) {
            throw broken(yaml, violations);
        }
        var plan = new PlannedFounding(yaml);
        part.plan(content, plan);
        if (!plan.faults().isEmpty()) {
            throw new BrokenFounding(name(), plan.faults());
        }
        return plan;
    }

    private BrokenFounding broken(Yaml yaml, List<FieldProblem> errors) {
        return new BrokenFounding(
                name(),
                errors.stream()
                        .map(error ->
                                new BrokenFounding.Fault(
                                        yaml.lineOf(error.field()),
                                        error.field() + ": " + error.detail()))
                        .toList());
    }

    private String text() {
        if (!Files.isRegularFile(path)) {
            throw new BrokenFounding(path.toString(), 1, "there is no such file");
        }
        try (var file = Files.newInputStream(path)) {
            var bytes = file.readNBytes(Math.toIntExact(maxBytes) + 1);
            if (bytes.length > maxBytes) {
                throw new BrokenFounding(
                        name(), 1, "the file is larger than %d bytes".formatted(maxBytes));
            }
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException otherEncoding) {
            throw new BrokenFounding(name(), 1, "the file is not UTF-8");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String name() {
        return String.valueOf(path.getFileName());
    }
}
