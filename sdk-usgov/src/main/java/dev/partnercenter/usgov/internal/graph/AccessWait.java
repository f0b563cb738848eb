package dev.partnercenter.usgov.internal.graph;

import com.microsoft.kiota.RequestInformation;
import dev.partnercenter.Operation;
import dev.partnercenter.error.AuthenticationException;
import dev.partnercenter.error.DeadlineExceededException;
import dev.partnercenter.error.ForbiddenException;
import dev.partnercenter.error.PartnerCenterException;
import dev.partnercenter.error.TokenException;
import dev.partnercenter.spi.Checks;
import dev.partnercenter.spi.ModuleDoor;
import dev.partnercenter.usgov.graph.GraphOperations;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Waits until the consent of a new customer has spread. */
public final class AccessWait {
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMinutes(1);

    /** What Entra says as long as the tenant, or the application, the user or the service in it, is not known everywhere. */
    private static final Set<String> NOT_YET =
            Set.of("AADSTS65001", "AADSTS90002", "AADSTS700016", "AADSTS500011", "AADSTS50020");

    private final GraphTenant tenant;
    private final ModuleDoor door;
    private final Operation operation;

    /** For one tenant. */
    public AccessWait(GraphTenant tenant) {
        this.tenant = tenant;
        this.door = tenant.door();
        this.operation = tenant.here(GraphOperations.LIST_USERS).operation();
    }

    /** Tries until Graph answers or the time is over. */
    public void await(Duration timeout) {
        if (Checks.notNull("timeout", timeout).isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("timeout must be positive, was " + timeout);
        }
        long start = door.nanos();
        Duration pause = FIRST_PAUSE;
        PartnerCenterException refusal = refusal(timeout);
        while (refusal != null) {
            Duration left = timeout.minusNanos(door.nanos() - start);
            if (pause.compareTo(left) >= 0) {
                throw tooLong(timeout, refusal);
            }
            door.pause(operation, pause);
            door.forgetToken(operation, tenant.tenantId());
            try {
                refusal = refusal(left.minus(pause));
            } catch (DeadlineExceededException unanswered) {
                DeadlineExceededException tooLong = tooLong(timeout, refusal);
                tooLong.addSuppressed(unanswered);
                throw tooLong;
            }
            pause = PAUSE;
        }
    }

    private DeadlineExceededException tooLong(Duration timeout, PartnerCenterException refusal) {
        return new DeadlineExceededException(
                "Microsoft Graph does not let the partner into tenant " + tenant.tenantId() + " within " + timeout,
                refusal.call(),
                refusal);
    }

    /** {@return why Graph does not let the partner in, or null if it does} */
    private @Nullable PartnerCenterException refusal(Duration longest) {
        try {
            tenant.within(longest).send(GraphOperations.LIST_USERS, oneUser());
            return null;
        } catch (ForbiddenException | AuthenticationException refused) {
            return refused;
        } catch (TokenException noToken) {
            if (noToken.aadstsCode() == null || !NOT_YET.contains(noToken.aadstsCode())) {
                throw noToken;
            }
            return noToken;
        }
    }

    private RequestInformation oneUser() {
        return tenant.graph().users().toGetRequestInformation(request -> {
            request.queryParameters.select = new String[] {"id"};
            request.queryParameters.top = 1;
        });
    }
}
