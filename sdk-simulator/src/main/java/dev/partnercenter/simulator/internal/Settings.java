package dev.partnercenter.simulator.internal;

import dev.partnercenter.simulator.SimulatedCloud;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a simulator behaves.
 *
 * @param cloud the cloud that is played
 * @param provisioningDelay from an order to its subscriptions
 * @param subscriptionUpdateDelay zero answers an update with 200 and its result, more with 202 and does it later
 * @param utilizationDelay from the first request for a subscription's utilization to its data
 * @param requestIdWindow how long a replayed MS-RequestId gets the first answer
 * @param cartLifetime from the creation of a cart to its end
 * @param checkoutBuysAgain whether a cart can be bought more than once
 * @param pageSize customers and offers on a page when the request asks for no size
 * @param accessTokenLifetime from the issue of an access token to its end
 * @param mfa whether user tokens say that their user passed multi-factor authentication
 * @param refreshTokenGrace how long a used refresh token still works; empty for as long as it lives
 * @param deviceCodePolls polls of a device code before it is approved by itself; empty waits for an approval
 * @param deviceCodeInterval what the client is told to wait between polls
 * @param consentRequired whether tokens for a customer's tenant want an application consent there
 * @param consentPropagation from the creation of a customer to tokens that Microsoft Graph takes
 * @param relationshipApproval from the lock of a relationship to its approval by the customer; empty waits for one
 * @param certificates the application's certificates; none takes any well-formed assertion
 * @param countries where the partner may sell
 */
public record Settings(
        SimulatedCloud cloud,
        Duration provisioningDelay,
        Duration subscriptionUpdateDelay,
        Duration utilizationDelay,
        Duration requestIdWindow,
        Duration cartLifetime,
        boolean checkoutBuysAgain,
        int pageSize,
        Duration accessTokenLifetime,
        boolean mfa,
        Optional<Duration> refreshTokenGrace,
        Optional<Integer> deviceCodePolls,
        Duration deviceCodeInterval,
        boolean consentRequired,
        Duration consentPropagation,
        Optional<Duration> relationshipApproval,
        List<X509Certificate> certificates,
        Set<String> countries) {}
