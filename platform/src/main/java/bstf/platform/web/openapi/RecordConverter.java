package bstf.platform.web.openapi;

import bstf.platform.web.openapi.Schemas.Form;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;

/** Puts this house's schemas of records and enums in place of the library's. */
final class RecordConverter implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType annotated,
            ModelConverterContext context,
            Iterator<ModelConverter> chain) {
        var type =
                annotated.getType() instanceof JavaType java
                        ? ResolvableType.forClass(java.getRawClass())
                        : ResolvableType.forType(annotated.getType());
        var inner = type.toClass() == Optional.class ? type.getGeneric(0) : type;
        if (inner.toClass().isRecord()) {
            return new Schemas(context::defineModel, Form.WHOLE).of(inner);
        }
        if (inner.toClass().isEnum()) {
            return Schemas.enumOf(inner.toClass());
        }
        return chain.hasNext() ? chain.next().resolve(annotated, context, chain) : null;
    }

    @Override
    public boolean isOpenapi31() {
        return true;
    }
}
