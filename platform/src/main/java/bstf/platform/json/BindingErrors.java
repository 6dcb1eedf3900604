package bstf.platform.json;

import bstf.platform.problem.FieldProblem;
import bstf.platform.problem.ProblemCode;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.PropertyBindingException;

/** Notes each field that does not fit and lets the reading go on, so that all are found at once. */
final class BindingErrors extends DeserializationProblemHandler {
    /** What one reading found: kept as an attribute of it, under this class. */
    record Found(Noted errors) {}

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            @Nullable ValueDeserializer<?> deserializer,
            Object beanOrClass,
            String name) {
        if (!(context.getAttribute(Found.class) instanceof Found(var errors))) {
            return false;
        }
        var known =
                deserializer == null || deserializer.getKnownPropertyNames() == null
                        ? List.of()
                        : new TreeSet<>(deserializer.getKnownPropertyNames());
        errors.add(() -> unknown(FieldPath.of(parser.streamReadContext()), known));
        parser.skipChildren();
        return true;
    }

    @Override
    public @Nullable Object handleWeirdStringValue(
            DeserializationContext context, Class<?> target, String text, String message) {
        return note(context, context.constructType(target), Words.quote(text));
    }

    @Override
    public @Nullable Object handleWeirdNumberValue(
            DeserializationContext context, Class<?> target, Number number, String message) {
        return note(context, context.constructType(target), Words.quote(number.toString()));
    }

    @Override
    public @Nullable Object handleUnexpectedToken(
            DeserializationContext context,
            JavaType target,
            JsonToken token,
            JsonParser parser,
            String message) {
        var noted = note(context, target, Words.of(token));
        if (!NOT_HANDLED.equals(noted)) {
            parser.skipChildren();
        }
        return noted;
    }

    @Override
    public @Nullable Object handleMissingInstantiator(
            DeserializationContext context,
            Class<?> target,
            @Nullable ValueInstantiator instantiator,
            JsonParser parser,
            String message) {
        var given = Words.of(parser.currentToken());
        return note(context, context.constructType(target), given);
    }

    /** The field at {@code path} is none of the {@code known} ones. */
    static FieldProblem unknown(String path, Collection<?> known) {
        return new FieldProblem(
                path,
                ProblemCode.UNKNOWN_FIELD.code(),
                "unknown (expected: one of %s)".formatted(Words.list(known)));
    }

    private static @Nullable Object note(
            DeserializationContext context, JavaType target, String given) {
        if (!(context.getAttribute(Found.class) instanceof Found(var errors))) {
            return NOT_HANDLED;
        }
        errors.add(() ->
                wrongType(
                        FieldPath.of(context.getParser().streamReadContext()),
                        given,
                        Words.expected(target)));
        return Words.stopgap(target.getRawClass());
    }

    /** Adds what stopped the reading, unless it only follows from what was noted before. */
    static void add(JacksonException stopped, Noted errors) {
        switch (stopped) {
            case PropertyBindingException unknown ->
                    errors.add(() ->
                            new FieldProblem(
                                    FieldPath.of(unknown.getPath()),
                                    ProblemCode.UNKNOWN_FIELD.code(),
                                    "unknown"));
            case MismatchedInputException mismatch ->
                    errors.add(() ->
                            wrongType(
                                    FieldPath.of(mismatch.getPath()),
                                    Words.isAbout(mismatch, "null") ? "missing" : "the value given",
                                    expectedBy(mismatch)));
            case JacksonException other when errors.isEmpty() ->
                    errors.add(() ->
                            new FieldProblem(
                                    FieldPath.of(other.getPath()),
                                    ProblemCode.WRONG_TYPE.code(),
                                    Words.reason(other)));
            case JacksonException _ -> {}
        }
    }

    private static String expectedBy(MismatchedInputException mismatch) {
        var target = mismatch.getTargetType();
        return target == null ? "another type" : Words.expected(target);
    }

    private static FieldProblem wrongType(String path, String given, String expected) {
        return new FieldProblem(
                path,
                ProblemCode.WRONG_TYPE.code(),
                "%s (expected: %s)".formatted(given, expected));
    }
}
