// Proposed claims are counted at every look at the viewer: found without a walk over all claims.
CREATE INDEX claim_status IF NOT EXISTS FOR (c:Claim) ON (c.status);
