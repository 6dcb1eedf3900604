package bstf.membership.language.web;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Reports each part that does not fit under its own name. */
public final class CoherenceValidator implements ConstraintValidator<Coherent, Coherence> {

    @Override
    public boolean isValid(Coherence body, ConstraintValidatorContext context) {
        var found = body.incoherences().toList();
        context.disableDefaultConstraintViolation();
        found.forEach(incoherence ->
                context.buildConstraintViolationWithTemplate(incoherence.detail())
                        .addPropertyNode(incoherence.field())
                        .addConstraintViolation());
        return found.isEmpty();
    }
}
