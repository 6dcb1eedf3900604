package bstf.platform.access.web;

import bstf.platform.access.token.AccessTokens;
import bstf.platform.access.token.Bearers;
import bstf.platform.access.token.KeysAwayException;
import bstf.platform.access.token.TokenNotAcceptedException;
import bstf.platform.problem.Problem;
import bstf.platform.web.failure.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads the token of each request. One that is not accepted is refused, whatever is asked: a bad
 * token never makes its bearer anonymous.
 */
final class TokenFilter extends OncePerRequestFilter {
    private final AccessTokens tokens;
    private final ProblemWriter problems;
    private final DoorLog log;

    TokenFilter(AccessTokens tokens, ProblemWriter problems, DoorLog log) {
        this.tokens = tokens;
        this.log = log;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        switch (read(request)) {
            case Reading.Anonymous() -> chain.doFilter(request, response);
            case Reading.Refused(var problem) -> {
                log.refused(request, problem);
                problems.write(problem, request, response);
            }
            case Reading.Accepted(var bearer) -> {
                SecurityContextHolder.setContext(new SecurityContextImpl(bearer));
                chain.doFilter(request, response);
            }
        }
    }

    private sealed interface Reading {
        record Anonymous() implements Reading {}

        record Accepted(Bearer bearer) implements Reading {}

        record Refused(Problem problem) implements Reading {}
    }

    private Reading read(HttpServletRequest request) {
        return switch (Credentials.of(request)) {
            case Credentials.None() -> new Reading.Anonymous();
            case Credentials.Unreadable() -> new Reading.Refused(Refusals.noToken());
            case Credentials.Token(var text) -> read(text);
        };
    }

    private Reading read(String token) {
        try {
            return new Reading.Accepted(new Bearer(Bearers.callerOf(tokens.decode(token))));
        } catch (TokenNotAcceptedException why) {
            return new Reading.Refused(Refusals.notAccepted(why));
        } catch (KeysAwayException away) {
            return new Reading.Refused(Refusals.keysAway(away));
        }
    }
}
