# foi-records in two stages: one compiles, one holds what runs and nothing else.
FROM node:24-slim AS build
WORKDIR /src
COPY package.json package-lock.json .npmrc tsconfig.json tsconfig.base.json ./
COPY packages packages
COPY apps apps
COPY tools tools
RUN npm ci && npx tsc -b apps/cli

# The same lock file, without what only compiling and testing need. Node 24 has SQLite built in: nothing is compiled here.
FROM node:24-slim AS modules
WORKDIR /app
COPY --from=build /src/package.json /src/package-lock.json /src/.npmrc ./
COPY --from=build /src/packages/contract/package.json packages/contract/
COPY --from=build /src/packages/extract/package.json packages/extract/
COPY --from=build /src/packages/store/package.json packages/store/
COPY --from=build /src/packages/ingest/package.json packages/ingest/
COPY --from=build /src/apps/cli/package.json apps/cli/
RUN npm ci --omit=dev --ignore-scripts --workspace apps/cli && npm cache clean --force

FROM node:24-slim AS runtime
ENV NODE_ENV=production
WORKDIR /app
COPY --from=modules /app ./
COPY --from=build /src/packages/contract/dist packages/contract/dist
COPY --from=build /src/packages/extract/dist packages/extract/dist
COPY --from=build /src/packages/store/dist packages/store/dist
COPY --from=build /src/packages/ingest/dist packages/ingest/dist
COPY --from=build /src/apps/cli/dist apps/cli/dist
COPY apps/cli/bin apps/cli/bin
# Everything above belongs to root and may not be changed by who runs it.
USER node
WORKDIR /data
ENTRYPOINT ["node", "--no-regexp-tier-up", "--max-valid-polymorphic-map-count=8", "--max-inlined-bytecode-size-cumulative=100", "/app/apps/cli/bin/foi.js"]
CMD ["--help"]
