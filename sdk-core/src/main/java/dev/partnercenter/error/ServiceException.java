package dev.partnercenter.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The service answered with an error status. Subclasses stand for the statuses that callers treat differently. */
public class ServiceException extends PartnerCenterException {
    private static final long serialVersionUID = 1L;

    /** The service says with this code, and status 400, what others say with 412. */
    private static final String STALE_ETAG = "2055";

    private final ServiceError error;

    /** Made by the SDK. */
    public ServiceException(ServiceError error, CallDetails call) {
        super(message(error), call, null);
        this.error = error;
    }

    /** {@return the exception class that stands for the status of the error} */
    public static ServiceException of(ServiceError error, CallDetails call) {
        return switch (error.status()) {
            case 400 ->
                STALE_ETAG.equals(error.code())
                        ? new PreconditionFailedException(error, call)
                        : new BadRequestException(error, call);
            case 401 -> new AuthenticationException(error, call);
            case 403 -> new ForbiddenException(error, call);
            case 404 -> new NotFoundException(error, call);
            case 409 -> new ConflictException(error, call);
            case 412 -> new PreconditionFailedException(error, call);
            case 429 -> new ThrottledException(error, call);
            default -> error.status() >= 500 ? new ServerException(error, call) : new ServiceException(error, call);
        };
    }

    /** {@return the HTTP status} */
    public int status() {
        return error.status();
    }

    /** {@return the service's own error code, or null} */
    public @Nullable String code() {
        return error.code();
    }

    /** {@return the more specific code that Microsoft Graph puts into {@code innerError}, or null} */
    public @Nullable String innerCode() {
        return error.innerCode();
    }

    /** {@return the id under which Microsoft Graph logged the request, for its support; or null} */
    public @Nullable String serviceRequestId() {
        return error.serviceRequestId();
    }

    /** {@return the service's own text, or null} */
    public @Nullable String description() {
        return error.description();
    }

    /** {@return how long the service asks to wait, or null} */
    public @Nullable Duration retryAfter() {
        return error.retryAfter();
    }

    /** {@return the beginning of the answer's body, for support; may be empty} */
    public String excerpt() {
        return error.excerpt();
    }

    /** {@return one line of advice, or null} */
    public @Nullable String hint() {
        return error.hint();
    }

    private static String message(ServiceError error) {
        StringBuilder text = new StringBuilder("The service answered ").append(error.status());
        if (error.code() != null) {
            text.append(", code ").append(error.code());
            if (error.innerCode() != null) {
                text.append(" (").append(error.innerCode()).append(')');
            }
        }
        if (error.description() != null) {
            text.append(": ").append(error.description());
        } else if (!error.excerpt().isEmpty()) {
            text.append(": ").append(error.excerpt());
        }
        if (error.serviceRequestId() != null) {
            text.append("; the service's request id is ").append(error.serviceRequestId());
        }
        if (error.hint() != null) {
            text.append(". ").append(error.hint());
        }
        return text.toString();
    }
}
