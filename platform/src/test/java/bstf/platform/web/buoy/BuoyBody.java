package bstf.platform.web.buoy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The part of a buoy that callers write. */
record BuoyBody(
        @NotBlank @Size(max = 20) String name,
        @NotNull Buoy.Colour colour,
        @NotNull LocalDate laid,
        Optional<@Size(max = 10) String> note,
        @NotNull List<@Valid BellBody> bells) {

    record BellBody(@NotBlank String tone, @Min(1) @Max(900) int weight) {
        Buoy.Bell toBell() {
            return new Buoy.Bell(tone, weight);
        }
    }

    static BuoyBody of(Buoy buoy) {
        return new BuoyBody(
                buoy.name(),
                buoy.colour(),
                buoy.laid(),
                buoy.note(),
                buoy.bells().stream()
                        .map(bell -> new BellBody(bell.tone(), bell.weight()))
                        .toList());
    }

    Buoy toBuoy(String id) {
        return new Buoy(
                id, name, colour, laid, note, bells.stream().map(BellBody::toBell).toList(), false);
    }
}
