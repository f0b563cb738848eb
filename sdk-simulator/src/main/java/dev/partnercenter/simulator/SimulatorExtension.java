package dev.partnercenter.simulator;

import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives JUnit 5 tests a simulator: one for a test class, put back to its beginnings before each test. A test takes it
 * as a parameter of type {@link PartnerCenterSimulator}.
 *
 * <pre>{@code
 * @ExtendWith(SimulatorExtension.class)
 * class OrderTest {
 *     @Test
 *     void orders(PartnerCenterSimulator simulator) { … }
 * }
 * }</pre>
 *
 * <p>For other settings it is registered as a field:
 *
 * <pre>{@code
 * @RegisterExtension
 * static final SimulatorExtension SIMULATOR =
 *         SimulatorExtension.of(PartnerCenterSimulator.builder().provisioningDelay(Duration.ofMinutes(3)));
 * }</pre>
 *
 * <p>As an instance field it starts a simulator for each test. A reset does not turn back the clock, so a test that
 * needs a certain time of day asks for one with {@link SimulatorBuilder#clock}.
 */
public final class SimulatorExtension
        implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver {

    private final Supplier<PartnerCenterSimulator> starter;
    private final ExtensionContext.Namespace namespace = ExtensionContext.Namespace.create(this);

    /** Starts simulators with the default settings. */
    public SimulatorExtension() {
        this(PartnerCenterSimulator::start);
    }

    private SimulatorExtension(Supplier<PartnerCenterSimulator> starter) {
        this.starter = starter;
    }

    /**
     * An extension that starts simulators with other settings.
     *
     * @param builder the settings
     * @return the extension
     */
    public static SimulatorExtension of(SimulatorBuilder builder) {
        return new SimulatorExtension(builder::start);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        started(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        started(context).reset();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        end(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        end(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PartnerCenterSimulator.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return started(context);
    }

    /** The simulator of this context or of one around it; started here when there is none. */
    private PartnerCenterSimulator started(ExtensionContext context) {
        return context.getStore(namespace)
                .getOrComputeIfAbsent(
                        PartnerCenterSimulator.class, type -> starter.get(), PartnerCenterSimulator.class);
    }

    /** Ends the simulator that was started in this very context. */
    private void end(ExtensionContext context) {
        PartnerCenterSimulator simulator =
                context.getStore(namespace).remove(PartnerCenterSimulator.class, PartnerCenterSimulator.class);
        if (simulator != null) {
            simulator.close();
        }
    }
}
