package bstf.gateway.overview.web;

import java.util.Map;
import java.util.Optional;

/** The names of members, by code. */
record Names(Map<String, String> byCode) {
    Optional<String> of(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
