package bstf.local.identity;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Where a demonstration person signs in: plain HTML, no script. */
@RestController
class LoginPage {
    private static final String PAGE =
            """
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Sign in (demonstration)</title>
            <h1>Sign in (demonstration)</h1>
            %s
            </html>
            """;
    private final DemonstrationPersons persons;

    LoginPage(DemonstrationPersons persons) {
        this.persons = persons;
    }

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE)
    String form(CsrfToken token, @RequestParam Map<String, String> query) {
        String hint =
                query.containsKey("error")
                        ? "<p role=\"alert\">The password is not that of this person.</p>"
                        : "";
        return PAGE.formatted(
                """
                <p>These are no real people. <code>./bstf password EE</code> shows the password of the person of EE.</p>
                %s
                <form method="post" action="/login">
                  <input type="hidden" name="%s" value="%s">
                  <p><label>Person <select name="username">
                %s
                  </select></label></p>
                  <p><label>Password <input type="password" name="password" autocomplete="current-password" required></label></p>
                  <p><button>Sign in</button></p>
                </form>\
                """
                        .formatted(
                                hint,
                                HtmlUtils.htmlEscape(token.getParameterName()),
                                HtmlUtils.htmlEscape(token.getToken()),
                                options()));
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    String signedIn() {
        return PAGE.formatted("<p>You are signed in. Go back to the portal.</p>");
    }

    private String options() {
        return persons.all().entrySet().stream()
                .map(person ->
                        "    <option value=\"%s\">%s, demonstration</option>"
                                .formatted(
                                        HtmlUtils.htmlEscape(person.getKey()),
                                        HtmlUtils.htmlEscape(person.getValue().name())))
                .collect(Collectors.joining("\n"));
    }
}
