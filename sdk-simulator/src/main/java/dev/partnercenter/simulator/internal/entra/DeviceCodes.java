package dev.partnercenter.simulator.internal.entra;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Device codes: pending until they are approved, by somebody or by enough polls. */
final class DeviceCodes {

    static final Duration LIFETIME = Duration.ofMinutes(15);

    static final class DeviceCode {
        private final String deviceCode =
                "canary-simulator-device-code-" + UUID.randomUUID().toString();
        private final String userCode =
                UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        private final Instant expiresAt;
        private final @Nullable String scope;
        private int polls;
        private boolean approved;
        private boolean declined;

        private DeviceCode(Instant now, @Nullable String scope) {
            this.expiresAt = now.plus(LIFETIME);
            this.scope = scope;
        }

        String deviceCode() {
            return deviceCode;
        }

        String userCode() {
            return userCode;
        }

        @Nullable String scope() {
            return scope;
        }
    }

    private final Optional<Integer> pollsToApproval;
    private final Map<String, DeviceCode> codes = new HashMap<>();

    DeviceCodes(Optional<Integer> pollsToApproval) {
        this.pollsToApproval = pollsToApproval;
    }

    DeviceCode issue(Instant now, @Nullable String scope) {
        DeviceCode code = new DeviceCode(now, scope);
        codes.put(code.deviceCode, code);
        return code;
    }

    /** The code when it is approved, which uses it up; refuses while it is not. */
    DeviceCode redeem(String deviceCode, Instant now) {
        DeviceCode code = codes.get(deviceCode);
        if (code == null) {
            throw EntraError.UNKNOWN_DEVICE_CODE.refusal();
        }
        if (!now.isBefore(code.expiresAt)) {
            throw EntraError.EXPIRED_DEVICE_CODE.refusal();
        }
        if (code.declined) {
            throw EntraError.AUTHORIZATION_DECLINED.refusal();
        }
        boolean enough = pollsToApproval.isPresent() && code.polls >= pollsToApproval.get();
        code.polls++;
        if (!code.approved && !enough) {
            throw EntraError.AUTHORIZATION_PENDING.refusal();
        }
        codes.remove(deviceCode);
        return code;
    }

    /** The user's answer; false when no code is waiting for it. */
    boolean decide(String userCode, boolean approve) {
        Optional<DeviceCode> found = codes.values().stream()
                .filter(code -> code.userCode.equalsIgnoreCase(userCode))
                .findFirst();
        found.ifPresent(code -> {
            code.approved = approve;
            code.declined = !approve;
        });
        return found.isPresent();
    }

    void reset() {
        codes.clear();
    }
}
