package bstf.platform.web;

import bstf.platform.json.StrictJson;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;

/** Reads bodies strictly, with all errors at once; writes like its parent. */
final class StrictJsonConverter extends JacksonJsonHttpMessageConverter {
    private final StrictJson json;

    StrictJsonConverter(StrictJson json) {
        super(json.mapper());
        this.json = json;
    }

    @Override
    public Object read(
            ResolvableType type, HttpInputMessage input, @Nullable Map<String, Object> hints)
            throws IOException {
        return json.read(json.tree(input.getBody().readAllBytes()), type.getType());
    }
}
