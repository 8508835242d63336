FROM node:20-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM node:20-bookworm-slim AS viewer
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json ./
COPY scripts ./scripts
COPY src ./src
COPY web ./web
RUN npm run build

FROM node:20-bookworm-slim
WORKDIR /app
# Inside a container the loopback is out of reach; docker-compose.yml publishes the port on the host's loopback only.
ENV NODE_ENV=production TUPU_HOST=0.0.0.0 TUPU_PORT=3000 TUPU_HOME=/data TUPU_CACHE=/data/cache
COPY --from=packages /app/node_modules ./node_modules
COPY package.json tsconfig.json ./
COPY bin ./bin
COPY scripts/build-viewer.ts ./scripts/build-viewer.ts
COPY src ./src
COPY cypher ./cypher
COPY samples ./samples
COPY presets ./presets
COPY --from=viewer /app/dist/web ./dist/web
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=5s --timeout=5s --start-period=180s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.TUPU_PORT + '/api/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "bin/tupu.js", "serve"]
