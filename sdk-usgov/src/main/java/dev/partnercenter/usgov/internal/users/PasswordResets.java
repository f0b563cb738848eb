package dev.partnercenter.usgov.internal.users;

import com.microsoft.graph.users.item.authentication.AuthenticationRequestBuilder;
import com.microsoft.graph.users.item.authentication.methods.item.resetpassword.ResetPasswordPostRequestBody;
import dev.partnercenter.PendingResult;
import dev.partnercenter.error.CallDetails;
import dev.partnercenter.error.ChangeFailedException;
import dev.partnercenter.error.UnknownOutcomeException;
import dev.partnercenter.model.users.PasswordReset;
import dev.partnercenter.spi.ModelJson;
import dev.partnercenter.spi.Polled;
import dev.partnercenter.usgov.graph.GraphOperations;
import dev.partnercenter.usgov.internal.graph.GraphAnswer;
import dev.partnercenter.usgov.internal.graph.GraphTenant;
import dev.partnercenter.usgov.internal.graph.Renames;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Resets a password to one that Graph makes up. It is answered at once, and holds once the operation behind it succeeded. */
final class PasswordResets {
    /** The id of the password among the ways to sign in; the same for everybody. */
    private static final String PASSWORD = "28c10230-6103-485e-b985-444c60001490";

    private final GraphTenant tenant;
    private final AuthenticationRequestBuilder authentication;

    PasswordResets(GraphTenant tenant, String userId) {
        this.tenant = tenant;
        this.authentication = tenant.graph().users().byUserId(userId).authentication();
    }

    private record Accepted(
            @Nullable String location,
            PasswordReset reset,
            @Nullable Duration pause,
            CallDetails details) {
        static Accepted read(GraphAnswer answer) {
            PasswordReset reset = ModelJson.toModel(Renames.NONE.toPartner(answer.object()), PasswordReset.class);
            return new Accepted(answer.location(), reset, answer.retryAfter(), answer.details());
        }
    }

    private record Progress(
            String status, String detail, @Nullable Duration pause, CallDetails details) {
        static Progress read(GraphAnswer answer) {
            Map<String, Object> operation = answer.object();
            return new Progress(
                    Objects.toString(operation.get("status"), ""),
                    Objects.toString(operation.get("statusDetail"), "nothing more"),
                    answer.retryAfter(),
                    answer.details());
        }
    }

    PendingResult<PasswordReset> start() {
        Accepted accepted = tenant.send(
                GraphOperations.START_PASSWORD_RESET,
                authentication
                        .methods()
                        .byAuthenticationMethodId(PASSWORD)
                        .resetPassword()
                        .toPostRequestInformation(new ResetPasswordPostRequestBody()),
                Accepted::read);
        if (accepted.location() == null) {
            throw new UnknownOutcomeException(
                    "Microsoft Graph accepted the reset and named no operation to follow",
                    null,
                    "Reset the password again",
                    accepted.details(),
                    null);
        }
        HttpUrl operation = tenant.door().link(GraphOperations.GET_PASSWORD_RESET.operation(), accepted.location());
        return tenant.door()
                .pending(
                        GraphOperations.GET_PASSWORD_RESET.operation(),
                        new Polled<>(null, accepted.pause()),
                        () -> ask(operation, accepted.reset()));
    }

    private Polled<PasswordReset> ask(HttpUrl operation, PasswordReset reset) {
        Progress progress = tenant.send(
                GraphOperations.GET_PASSWORD_RESET,
                authentication.operations().withUrl(operation.toString()).toGetRequestInformation(),
                Progress::read);
        return switch (progress.status().toLowerCase(Locale.ROOT)) {
            case "succeeded" -> new Polled<>(reset, null);
            case "failed", "skipped" ->
                throw new ChangeFailedException(
                        "Microsoft Graph did not reset the password: " + progress.status() + ", " + progress.detail(),
                        progress.details());
            default -> new Polled<>(null, progress.pause());
        };
    }
}
