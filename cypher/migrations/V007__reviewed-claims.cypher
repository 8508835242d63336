// What people said of claims is listed without a walk over all claims.
CREATE INDEX claim_reviewed IF NOT EXISTS FOR (c:Claim) ON (c.reviewedAt);
