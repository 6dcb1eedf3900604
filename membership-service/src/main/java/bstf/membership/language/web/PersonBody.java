package bstf.membership.language.web;

import bstf.membership.language.Person;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/** A person in a post, as callers send and read it. */
@Schema(
        description =
                "A person in a post. Nothing is romanised: give the Latin form if there is one.")
public record PersonBody(
        @Schema(description = "The name in its original script.", example = "Þórdís Dæmi")
                @NotNull
                @Line
                String name,
        @Schema(description = "The Latin form that was chosen.", example = "Thordis Daemi")
                Optional<@Line String> latinName,
        @Schema(description = "Form of address or rank.", example = "Dr")
                Optional<@Line String> title,
        @Schema(description = "The function at home.", example = "State Secretary")
                Optional<@Line String> office) {

    static PersonBody of(Person person) {
        return new PersonBody(person.name(), person.latinName(), person.title(), person.office());
    }

    Person toPerson() {
        return new Person(name, latinName, title, office);
    }
}
