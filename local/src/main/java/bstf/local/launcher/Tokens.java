package bstf.local.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gets tokens of demonstration clients from the identity provider of an instance. */
final class Tokens {
    private static final int PATIENCE_MILLIS = 10_000;
    private static final String CLIENT = "demo-";
    private static final String PORTAL = "portal";
    private static final String SECRET = ".secret";
    private static final String PASSWORD = ".password";

    private final Place place;
    private final String provider;

    /**
     * @param provider its base URL
     */
    Tokens(Place place, String provider) {
        this.place = place;
        this.provider = provider;
    }

    /**
     * A new token, good for some minutes.
     *
     * @param party a member's code, an observer's id, {@code auditor} or {@code operator}, in
     *     letters of either case
     * @param scope what it shall be good for, separated by spaces; else what is ordinary
     * @throws Stopped when there is no such party, or it may not have the scope
     */
    String token(String party, Optional<String> scope) {
        String client = CLIENT + slug(party);
        String secret =
                kept(place.identity().resolve("clients"), client, SECRET)
                        .filter(found -> !client.equals(CLIENT + PORTAL))
                        .orElseThrow(() -> unknown(party, names("clients", CLIENT, SECRET)));
        String form =
                "grant_type=client_credentials"
                        + scope.map(text -> "&scope=" + URLEncoder.encode(text, UTF_8)).orElse("");
        String answer = asked(client + ":" + secret, form);
        return field(answer, "access_token")
                .orElseThrow(() ->
                        Stopped.because(
                                "%s gets no token: %s."
                                        .formatted(
                                                client,
                                                field(answer, "error_description")
                                                        .or(() -> field(answer, "error"))
                                                        .orElse("no reason was given"))));
    }

    /** The password of the demonstration person of a member. */
    String password(String party) {
        return kept(place.identity().resolve("persons"), slug(party), PASSWORD)
                .orElseThrow(() -> unknown(party, names("persons", "", PASSWORD)));
    }

    private String asked(String credentials, String form) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection)
                            URI.create(provider + "/oauth2/token").toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            connection.setRequestProperty(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(UTF_8)));
            connection.setDoOutput(true);
            connection.getOutputStream().write(form.getBytes(UTF_8));
            boolean refused = connection.getResponseCode() >= HttpURLConnection.HTTP_BAD_REQUEST;
            try (InputStream answer =
                    refused ? connection.getErrorStream() : connection.getInputStream()) {
                return answer == null ? "" : new String(answer.readAllBytes(), UTF_8);
            }
        } catch (IOException away) {
            throw Stopped.because(
                    "The identity provider does not answer (%s); see ./bstf status."
                            .formatted(provider));
        }
    }

    private static String slug(String party) {
        return party.toLowerCase(Locale.ROOT);
    }

    /** Names are compared with those of files that exist, so that none leads elsewhere. */
    private static Optional<String> kept(Path directory, String name, String ending) {
        try (Stream<Path> files = Files.list(directory)) {
            Optional<Path> found =
                    files.filter(file -> file.getFileName().toString().equals(name + ending))
                            .findFirst();
            return found.isPresent()
                    ? Optional.of(Files.readString(found.get()).strip())
                    : Optional.empty();
        } catch (IOException nothingYet) {
            return Optional.empty();
        }
    }

    private String names(String directory, String beginning, String ending) {
        try (Stream<Path> files = Files.list(place.identity().resolve(directory))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(beginning) && name.endsWith(ending))
                    .map(name ->
                            name.substring(beginning.length(), name.length() - ending.length()))
                    .filter(name -> !name.equals(PORTAL))
                    .sorted()
                    .collect(Collectors.joining(", "));
        } catch (IOException nothingYet) {
            return "nobody yet";
        }
    }

    private static Stopped unknown(String party, String names) {
        return Stopped.misused("There is no party \"%s\" (there are: %s).".formatted(party, names));
    }

    private static Optional<String> field(String json, String name) {
        Matcher matcher = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]*)\"").matcher(json);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
