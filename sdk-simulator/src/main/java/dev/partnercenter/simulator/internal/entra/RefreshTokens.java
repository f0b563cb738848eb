package dev.partnercenter.simulator.internal.entra;

import dev.partnercenter.simulator.TestIdentity;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The refresh tokens of the partner's user: numbered, each lives 90 days, each use brings the next. */
final class RefreshTokens {

    private static final Duration LIFETIME = Duration.ofDays(90);
    private static final String PREFIX = TestIdentity.REFRESH_TOKEN.replace("-0", "-");

    private static final class Issued {
        private final Instant at;
        private @Nullable Instant usedAt;
        private boolean revoked;

        Issued(Instant at) {
            this.at = at;
        }
    }

    private final Optional<Duration> grace;
    private final Map<String, Issued> issued = new HashMap<>();
    private int next;

    RefreshTokens(Optional<Duration> grace, Instant now) {
        this.grace = grace;
        reset(now);
    }

    /** The next token. */
    String issue(Instant now) {
        String token = PREFIX + next++;
        issued.put(token, new Issued(now));
        return token;
    }

    /** Uses a token, or refuses it. */
    void use(String token, Instant now) {
        Issued known = issued.get(token);
        if (known == null) {
            throw EntraError.INVALID_GRANT.refusal();
        }
        if (known.revoked) {
            throw EntraError.REVOKED_REFRESH_TOKEN.refusal();
        }
        if (now.isAfter(known.at.plus(LIFETIME))) {
            throw EntraError.EXPIRED_REFRESH_TOKEN.refusal();
        }
        Instant usedAt = known.usedAt;
        if (usedAt == null) {
            known.usedAt = now;
        } else if (grace.isPresent() && !now.isBefore(usedAt.plus(grace.get()))) {
            throw EntraError.INVALID_GRANT.refusal();
        }
    }

    void revokeAll() {
        issued.values().forEach(token -> token.revoked = true);
    }

    void reset(Instant now) {
        issued.clear();
        next = 0;
        issue(now);
    }
}
