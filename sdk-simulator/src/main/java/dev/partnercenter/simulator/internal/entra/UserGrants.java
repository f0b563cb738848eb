package dev.partnercenter.simulator.internal.entra;

/** What has been handed out to users' clients. */
record UserGrants(RefreshTokens refreshTokens, DeviceCodes deviceCodes, AuthorizationCodes authorizationCodes) {}
