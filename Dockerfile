# The server as an image: `docker build -t keyrail .`. It contains the packages that the lockfile pins, without tests and tools.
# apps/server/test/image.postgres.test.ts runs these steps without Docker, and starts the resulting server.

FROM node:24.21.0-bookworm-slim AS dependencies
WORKDIR /keyrail
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY apps/server/package.json apps/server/
COPY packages/contract/package.json packages/contract/
RUN npx --yes pnpm@12.21.0 install --prod --frozen-lockfile --filter "@keyrail/server..."

FROM node:24.21.0-bookworm-slim
WORKDIR /keyrail
COPY --from=dependencies /keyrail ./
COPY LICENSE openapi.yaml ./
COPY packages/contract/src packages/contract/src
COPY apps/server/src apps/server/src
# Without DATABASE_URL, the embedded database is stored here. Mount a volume to keep it after the container is removed.
RUN mkdir -p data && chown node:node data
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8787 DATA_DIR=/keyrail/data
USER node
EXPOSE 8787
# /readyz also queries the database, so a container that can't serve requests is unhealthy.
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Commands follow the image's name: `docker run --rm keyrail --help`.
ENTRYPOINT ["node", "apps/server/src/main.ts"]
