package dev.partnercenter.simulator;

import dev.partnercenter.simulator.internal.Settings;
import dev.partnercenter.simulator.internal.server.Recorder;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Settings of a simulator. A builder is used by one thread. */
public final class SimulatorBuilder {

    private int port;
    private Clock clock = Clock.systemUTC();
    private int recordingBound = 1000;
    private int recordedBodyBound = 1 << 16;
    private Duration provisioningDelay = Duration.ZERO;
    private Duration subscriptionUpdateDelay = Duration.ZERO;
    private Duration utilizationDelay = Duration.ZERO;
    private Duration requestIdWindow = Duration.ofMinutes(10);
    private Duration accessTokenLifetime = Duration.ofSeconds(3599);
    private Optional<Duration> refreshTokenGrace = Optional.empty();
    private Optional<Integer> deviceCodePolls = Optional.of(1);
    private Duration deviceCodeInterval = Duration.ofSeconds(5);
    private final List<X509Certificate> certificates = new ArrayList<>();
    private Set<String> countries = Set.of("US");
    private int pageSize = 100;
    private boolean mfa = true;
    private boolean consentRequired;
    private SimulatedCloud cloud = SimulatedCloud.GCC_HIGH;
    private Duration consentPropagation = Duration.ZERO;
    private Optional<Duration> relationshipApproval = Optional.empty();
    private boolean checkoutBuysAgain;

    SimulatorBuilder() {}

    /**
     * The port to listen on.
     *
     * @param port the port; 0, the default, takes a free one
     * @return this builder
     */
    public SimulatorBuilder port(int port) {
        this.port = port;
        return this;
    }

    /**
     * The clock that the simulator's own clock starts from.
     *
     * @param clock the clock; the system's by default
     * @return this builder
     */
    public SimulatorBuilder clock(Clock clock) {
        this.clock = clock;
        return this;
    }

    /**
     * The cloud to play.
     *
     * @param cloud the cloud; {@link SimulatedCloud#GCC_HIGH} by default
     * @return this builder
     */
    public SimulatorBuilder cloud(SimulatedCloud cloud) {
        this.cloud = cloud;
        return this;
    }

    /**
     * How many exchanges are kept.
     *
     * @param bound the number; 1000 by default
     * @return this builder
     */
    public SimulatorBuilder recordingBound(int bound) {
        this.recordingBound = atLeast("bound", bound, 0);
        return this;
    }

    /**
     * How many bytes a body may have that is recorded whole. Of a bigger one the first 1,000 bytes are recorded, and how big it
     * was, so that long lists do not fill the memory.
     *
     * @param bytes the number; 65,536 by default
     * @return this builder
     */
    public SimulatorBuilder recordedBodyBound(int bytes) {
        this.recordedBodyBound = atLeast("bytes", bytes, 0);
        return this;
    }

    /**
     * How long an order takes until its subscriptions are there, and a registration until it is done.
     *
     * @param delay the time on the simulator's clock; none by default
     * @return this builder
     */
    public SimulatorBuilder provisioningDelay(Duration delay) {
        this.provisioningDelay = delay;
        return this;
    }

    /**
     * How long a change of a subscription takes. With a delay it is answered with 202 and a Location.
     *
     * @param delay the time on the simulator's clock; none by default
     * @return this builder
     */
    public SimulatorBuilder subscriptionUpdateDelay(Duration delay) {
        this.subscriptionUpdateDelay = delay;
        return this;
    }

    /**
     * How long it takes, after a subscription's utilization was asked for the first time, until the data is there. Meanwhile the
     * answer is 204 with a Retry-After.
     *
     * @param delay the time on the simulator's clock; none by default
     * @return this builder
     */
    public SimulatorBuilder utilizationDelay(Duration delay) {
        this.utilizationDelay = delay;
        return this;
    }

    /**
     * How long the service remembers an MS-RequestId where it does at all: creation of a customer, checkout of a cart,
     * application consents.
     *
     * @param window the time on the simulator's clock; ten minutes by default, none makes it forget at once
     * @return this builder
     */
    public SimulatorBuilder requestIdWindow(Duration window) {
        this.requestIdWindow = window;
        return this;
    }

    /**
     * How many customers or offers are on a page when the request asks for no size.
     *
     * @param size the number, at least 1; 100 by default
     * @return this builder
     */
    public SimulatorBuilder pageSize(int size) {
        this.pageSize = atLeast("size", size, 1);
        return this;
    }

    /**
     * Has a cart that was checked out buy once more when it is checked out again, unless the MS-RequestId of the first time is
     * still remembered. Without it a second checkout is refused with 800065. What the service does then is not documented;
     * this is the worst that it could do.
     *
     * @return this builder
     * @see #requestIdWindow
     */
    public SimulatorBuilder checkoutBuysAgain() {
        this.checkoutBuysAgain = true;
        return this;
    }

    /**
     * How long access tokens live.
     *
     * @param lifetime the time on the simulator's clock; 3599 seconds by default
     * @return this builder
     */
    public SimulatorBuilder accessTokenLifetime(Duration lifetime) {
        this.accessTokenLifetime = lifetime;
        return this;
    }

    /**
     * Makes refresh tokens work for this long after their first use. Without it they work as long as they live, which
     * is what Entra ID does.
     *
     * @param grace the time on the simulator's clock; zero makes each of them good for one use
     * @return this builder
     */
    public SimulatorBuilder refreshTokenGrace(Duration grace) {
        this.refreshTokenGrace = Optional.of(grace);
        return this;
    }

    /**
     * How often a device code is polled in vain before it is approved by itself.
     *
     * @param polls the number; 1 by default
     * @return this builder
     */
    public SimulatorBuilder deviceCodePolls(int polls) {
        this.deviceCodePolls = Optional.of(atLeast("polls", polls, 0));
        return this;
    }

    /**
     * Has device codes wait for {@link EntraControls#approveDeviceCode} or for a visit of their page.
     *
     * @return this builder
     */
    public SimulatorBuilder deviceCodeWaitsForApproval() {
        this.deviceCodePolls = Optional.empty();
        return this;
    }

    /**
     * How long clients are told to wait between two polls of a device code.
     *
     * @param interval the time, in whole seconds; five seconds by default
     * @return this builder
     */
    public SimulatorBuilder deviceCodeInterval(Duration interval) {
        this.deviceCodeInterval = interval;
        return this;
    }

    /**
     * Registers a certificate with the application. Once there is one, client assertions have to be signed with it;
     * without any, every well-formed assertion is taken.
     *
     * @param certificate the certificate
     * @return this builder
     */
    public SimulatorBuilder certificate(X509Certificate certificate) {
        this.certificates.add(certificate);
        return this;
    }

    /**
     * Has users sign in without multi-factor authentication, so that Partner Center refuses their tokens with 900421.
     *
     * @return this builder
     */
    public SimulatorBuilder withoutMfa() {
        this.mfa = false;
        return this;
    }

    /**
     * Refuses tokens for a customer's tenant with AADSTS65001 until the application has a consent there.
     *
     * @return this builder
     */
    public SimulatorBuilder consentRequired() {
        this.consentRequired = true;
        return this;
    }

    /**
     * How long it takes after the creation of a customer until tokens for its tenant carry the partner's access.
     * Microsoft Graph refuses those that were issued earlier, for as long as they live: only a new one helps.
     *
     * @param delay the time on the simulator's clock, in whole seconds; none by default
     * @return this builder
     */
    public SimulatorBuilder consentPropagation(Duration delay) {
        this.consentPropagation = delay;
        return this;
    }

    /**
     * Has customers approve delegated admin relationships that name them. Without it they wait for
     * {@link DelegatedAdminControls#approve(String)}.
     *
     * @param delay the time on the simulator's clock since the relationship was locked for approval
     * @return this builder
     */
    public SimulatorBuilder relationshipApproval(Duration delay) {
        this.relationshipApproval = Optional.of(delay);
        return this;
    }

    /**
     * The countries that the partner may sell in.
     *
     * @param isoCodes ISO 3166 codes of two letters; US alone by default
     * @return this builder
     */
    public SimulatorBuilder countries(String... isoCodes) {
        this.countries =
                Stream.of(isoCodes).map(code -> code.toUpperCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
        return this;
    }

    /**
     * Starts the simulator.
     *
     * @return the simulator, which listens
     * @throws java.io.UncheckedIOException when the port is taken
     */
    public PartnerCenterSimulator start() {
        Settings settings = new Settings(
                cloud,
                provisioningDelay,
                subscriptionUpdateDelay,
                utilizationDelay,
                requestIdWindow,
                Duration.ofDays(7),
                checkoutBuysAgain,
                pageSize,
                accessTokenLifetime,
                mfa,
                refreshTokenGrace,
                deviceCodePolls,
                deviceCodeInterval,
                consentRequired,
                consentPropagation,
                relationshipApproval,
                List.copyOf(certificates),
                countries);
        return new PartnerCenterSimulator(settings, clock, port, new Recorder(recordingBound, recordedBodyBound));
    }

    private static int atLeast(String name, int value, int minimum) {
        if (value < minimum) {
            throw new IllegalArgumentException(name + " must be at least " + minimum + ": " + value);
        }
        return value;
    }
}
